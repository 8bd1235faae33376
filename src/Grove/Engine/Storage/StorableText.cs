using System.Data.Common;
using System.Text;

namespace Grove.Storage;

/// <summary>Text that every database can hold: PostgreSQL refuses the character NUL, and no encoding has half a surrogate pair.</summary>
internal static class StorableText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Replaces in a command's values what cannot be stored, so that odd input finds nothing instead of failing.</summary>
    public static void Clean(DbCommand command)
    {
        foreach (DbParameter parameter in command.Parameters)
        {
            if (parameter.Value is string text && !IsStorable(text))
            {
                parameter.Value = Clean(text);
            }
        }
    }

    private static bool IsStorable(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return false;
        }

        for (var rest = text.AsSpan(); rest.IndexOfAnyInRange('\uD800', '\uDFFF') is var at and >= 0;)
        {
            if (Rune.DecodeFromUtf16(rest[at..], out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            rest = rest[(at + length)..];
        }

        return true;
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value == 0 ? Replacement.ToString() : rune.ToString());
        }

        return clean.ToString();
    }
}
