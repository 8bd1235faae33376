using System.Text.RegularExpressions;

namespace Recovery.Resources.Rules;

/// <summary>What a telephone can dial: short codes such as 988, national and international numbers.</summary>
public static partial class PhoneNumber
{
    /// <summary>The digits of the longest number there is (ITU-T E.164).</summary>
    private const int MostDigits = 15;

    /// <summary>Whether <paramref name="text" /> is 3 to 15 digits with the usual spaces and marks between them, or empty.</summary>
    /// <remarks>Letters, as in 800-662-HELP, don't pass: templates make <c>tel:</c> links of the text.</remarks>
    public static bool Holds(string? text) =>
        string.IsNullOrWhiteSpace(text)
            || (Shape().IsMatch(text.Trim()) && text.Count(char.IsAsciiDigit) is >= 3 and <= MostDigits);

    [GeneratedRegex(@"^\+?[0-9(][0-9 ().\-]{0,38}[0-9]$")]
    private static partial Regex Shape();
}
