using Grove.Features.Setup;
using Microsoft.Extensions.Logging;

namespace Grove.Tests.Features.Setup;

public class SetupTokenTests
{
    private readonly TokenLog _log = new();
    private readonly SetupToken _token;

    public SetupTokenTests() => _token = new SetupToken(_log);

    [Fact]
    public void Before_it_is_announced_no_token_is_right()
    {
        Assert.False(_token.IsRight(""));
        Assert.False(_token.IsRight(null));
    }

    [Fact]
    public void The_token_in_the_log_is_right_spaces_around_it_forgiven()
    {
        _token.Announce();

        Assert.True(_token.IsRight($" {Assert.Single(_log.Tokens)}\n"));
    }

    [Fact]
    public void Announcing_twice_logs_once()
    {
        _token.Announce();
        _token.Announce();

        Assert.Single(_log.Tokens);
    }

    [Fact]
    public void Three_wrong_guesses_make_a_new_token_and_the_old_one_useless()
    {
        _token.Announce();
        for (var guess = 0; guess < 3; guess++)
        {
            Assert.False(_token.IsRight("guess"));
        }

        Assert.Equal(2, _log.Tokens.Count);
        Assert.False(_token.IsRight(_log.Tokens[0]));
        Assert.True(_token.IsRight(_log.Tokens[1]));
    }

    private sealed class TokenLog : ILogger<SetupToken>
    {
        public List<string> Tokens { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Tokens.Add(formatter(state, exception).Split(' ')[^1]);
    }
}
