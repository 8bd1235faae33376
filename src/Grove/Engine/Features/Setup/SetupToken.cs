using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Grove.Features.Setup;

/// <summary>The word that proves that whoever sets the site up can read its log. New with every start and after three wrong guesses.</summary>
public sealed partial class SetupToken(ILogger<SetupToken> logger)
{
    private const int Guesses = 3;
    private readonly Lock _lock = new();
    private string? _token;
    private int _wrong;

    /// <summary>Writes the token to the log, once a token.</summary>
    public void Announce()
    {
        lock (_lock)
        {
            if (_token is null)
            {
                _token = RandomNumberGenerator.GetHexString(32, lowercase: true);
                _wrong = 0;
                LogToken(_token);
            }
        }
    }

    /// <summary>Whether the token is the one in the log.</summary>
    public bool IsRight(string? token)
    {
        lock (_lock)
        {
            if (_token is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(_token), Encoding.UTF8.GetBytes(token?.Trim() ?? "")))
            {
                return true;
            }

            if (++_wrong < Guesses)
            {
                return false;
            }

            _token = null;
        }

        Announce();
        return false;
    }

    [LoggerMessage(7003, LogLevel.Warning, "This site is not set up yet. Open it in a browser and enter the one-time token {Token}")]
    private partial void LogToken(string token);
}
