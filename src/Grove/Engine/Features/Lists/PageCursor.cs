using System.Globalization;

namespace Grove.Features.Lists;

/// <summary>Where a page of a list begins or ends: the key of its neighbour, as Orchard writes it, and a tie-breaker where two items share a key.</summary>
/// <param name="Key">The neighbour's place: the ticks of its creation, or its order number.</param>
/// <param name="ContentItemId">The neighbour; null where no other item has its key.</param>
internal readonly record struct PageCursor(long Key, string? ContentItemId)
{
    private const int IdLength = 26;

    /// <summary>Reads a cursor from an address; null for anything that is none.</summary>
    public static PageCursor? Read(string? text)
    {
        if (text?.Split('.', 2) is not [var key, .. var rest]
            || !long.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            || number > DateTime.MaxValue.Ticks)
        {
            return null;
        }

        return rest is [var id]
            ? id.Length <= IdLength && id.All(char.IsAsciiLetterOrDigit) ? new PageCursor(number, id) : null
            : new PageCursor(number, null);
    }

    /// <summary>The moment that the key stands for; the first of all for a negative one.</summary>
    public DateTime Moment => new(Math.Max(0, Key), DateTimeKind.Utc);

    /// <summary>The order number that the key stands for.</summary>
    public int Number => (int)Math.Clamp(Key, int.MinValue, int.MaxValue);

    /// <summary>The cursor as it stands in an address.</summary>
    public override string ToString()
    {
        var key = Key.ToString(CultureInfo.InvariantCulture);
        return ContentItemId is null ? key : $"{key}.{ContentItemId}";
    }
}
