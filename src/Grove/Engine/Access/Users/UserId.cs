using System.Security.Cryptography;

namespace Grove.Access.Users;

/// <summary>Makes ids for users: 26 characters, digits and lower-case letters, not to be guessed.</summary>
internal static class UserId
{
    // Without i, l, o and u, which people misread or which spell words.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public static string Create() => RandomNumberGenerator.GetString(Alphabet, 26);
}
