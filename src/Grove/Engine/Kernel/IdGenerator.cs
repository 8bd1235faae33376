using System.Security.Cryptography;
using OrchardCore.Entities;

namespace Grove.Kernel;

/// <summary>Makes random ids of 26 characters (130 bits) in Crockford's base 32, lower case.</summary>
internal sealed class IdGenerator : IIdGenerator
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <inheritdoc/>
    public string GenerateUniqueId() => RandomNumberGenerator.GetString(Alphabet, 26);
}
