using System.Text.RegularExpressions;

namespace Grove.Recipes.Expressions;

/// <summary>
/// An expression that is one call with literal texts, as nearly all are: <c>variables('blogId')</c>. It needs no script engine,
/// whose first use costs about a second.
/// </summary>
internal sealed partial record FunctionCall(string Name, IReadOnlyList<string?> Arguments)
{
    /// <summary>Reads such a call; null when the expression is anything else.</summary>
    public static FunctionCall? TryRead(string script)
    {
        var match = Call().Match(script);
        return match.Success
            ? new FunctionCall(match.Groups["name"].Value, [.. match.Groups["text"].Captures.Select(text => text.Value)])
            : null;
    }

    // Texts with a backslash or line break are left to the script engine.
    [GeneratedRegex(
        """^\s*(?<name>[a-z][A-Za-z0-9]*)\s*\(\s*((?:'(?<text>[^'\\\r\n]*)'|"(?<text>[^"\\\r\n]*)")(\s*,\s*(?:'(?<text>[^'\\\r\n]*)'|"(?<text>[^"\\\r\n]*)"))*)?\s*\)\s*;?\s*$""",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Call();
}
