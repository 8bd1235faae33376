using System.Text.Encodings.Web;

namespace Fluid;

/// <summary>Encodes nothing: for plain text, e-mail subjects and the like. Never use it for a web page.</summary>
public sealed class NullEncoder : TextEncoder
{
    private NullEncoder()
    {
    }

    /// <summary>The encoder.</summary>
    public static NullEncoder Default { get; } = new();

    /// <inheritdoc />
    public override int MaxOutputCharactersPerInputCharacter => 1;

    /// <inheritdoc />
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => -1;

    /// <inheritdoc />
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        numberOfCharactersWritten = 0;
        return false;
    }

    /// <inheritdoc />
    public override bool WillEncode(int unicodeScalar) => false;
}
