using System.Globalization;

namespace Grove.Features.Contents;

/// <summary>Makes names that are taken unique by a number at their end: <c>some-post</c>, <c>some-post-2</c>, <c>some-post-3</c>.</summary>
internal static class Numbering
{
    /// <summary>The name itself if it is free, else the one with the lowest number that is; none is longer than <paramref name="maxLength" />.</summary>
    public static async Task<string> FirstFreeAsync(string name, int maxLength, Func<string, Task<bool>> isTaken)
    {
        var number = 1;
        while (await isTaken(Numbered(name, number, maxLength)))
        {
            number++;
        }

        return Numbered(name, number, maxLength);
    }

    private static string Numbered(string name, int number, int maxLength)
    {
        var end = number == 1 ? string.Empty : "-" + number.ToString(CultureInfo.InvariantCulture);
        return Cut(name, maxLength - end.Length) + end;
    }

    // Never in the middle of a character that takes two places.
    private static string Cut(string name, int length) =>
        name.Length <= length ? name : name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)];
}
