using System.Text;

namespace Grove.Features.Contents;

/// <summary>What PostgreSQL's indexes can take: about 2,700 bytes a row, however many characters that is.</summary>
internal static class IndexedText
{
    /// <summary>How many characters always fit, whatever their script.</summary>
    public const int SafeLength = 500;

    private const int MaxBytes = 2_200;

    /// <summary>Whether an index can hold the text.</summary>
    public static bool Fits(string text) => Encoding.UTF8.GetByteCount(text) <= MaxBytes;
}
