using System.Text.Json.Nodes;

namespace Grove.Recipes.Expressions;

/// <summary>
/// Evaluates the expressions of one recipe file: texts that are wholly <c>[js: …]</c> or <c>[file: text('…')]</c>. A variable is
/// evaluated once, at its first use.
/// </summary>
internal sealed class RecipeExpressions : IDisposable
{
    private readonly RecipeFile _recipe;
    private readonly ExpressionFunctions _functions;
    private readonly Script _script;
    private readonly Dictionary<string, JsonNode?> _variables = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _underway = new(StringComparer.OrdinalIgnoreCase);

    public RecipeExpressions(RecipeFile recipe, ExpressionSources sources)
    {
        _recipe = recipe;
        _functions = new ExpressionFunctions(sources, Variable);
        _script = new Script(_functions);
    }

    /// <summary>A copy of the JSON with every expression replaced by its value.</summary>
    /// <exception cref="ExpressionException">An expression cannot be evaluated.</exception>
    public JsonNode? Evaluate(JsonNode? node)
        => node switch
        {
            JsonObject json => new JsonObject(json.Select(property => KeyValuePair.Create(property.Key, Evaluate(property.Value)))),
            JsonArray array => new JsonArray([.. array.Select(Evaluate)]),
            JsonValue value when value.AsText() is { } text => EvaluateText(text),
            _ => node?.DeepClone(),
        };

    /// <inheritdoc/>
    public void Dispose() => _script.Dispose();

    private JsonNode? EvaluateText(string text)
    {
        if (!text.StartsWith('[') || !text.EndsWith(']'))
        {
            return text;
        }

        if (text.StartsWith("[js:", StringComparison.OrdinalIgnoreCase))
        {
            return Guard(text, () => EvaluateScript(text[4..^1]));
        }

        return text.StartsWith("[file:", StringComparison.OrdinalIgnoreCase)
            ? Guard(text, () => ReadFile(text[6..^1]))
            : text;
    }

    private JsonNode? EvaluateScript(string script)
        => FunctionCall.TryRead(script) is { } call && ExpressionFunctions.Names.Contains(call.Name)
            ? _functions.Call(call.Name, call.Arguments)
            : _script.Evaluate(script);

    private JsonNode? Variable(string name)
    {
        if (_variables.TryGetValue(name, out var known))
        {
            return known?.DeepClone();
        }

        if (!_recipe.Variables.Any(variable => string.Equals(variable.Key, name, StringComparison.OrdinalIgnoreCase)))
        {
            throw new ExpressionException($"the recipe has no variable '{name}'.");
        }

        if (!_underway.Add(name))
        {
            throw new ExpressionException($"the variable '{name}' needs its own value.");
        }

        var value = Evaluate(_recipe.Variables.Find(name));
        _underway.Remove(name);
        _variables[name] = value;
        return value?.DeepClone();
    }

    private JsonNode ReadFile(string script)
    {
        if (FunctionCall.TryRead(script) is not { Arguments: [{ } path] } call || call.Name is not ("text" or "base64"))
        {
            throw new ExpressionException("a file is read with text('path') or base64('path').");
        }

        var file = _recipe.Descriptor.Locate(path)
            ?? throw new ExpressionException($"there is no file '{path}' beside the recipe.");
        if (file.Length > RecipeReader.MaxBytes)
        {
            throw new ExpressionException($"the file '{path}' is too long.");
        }

        using var stream = file.CreateReadStream();
        if (call.Name == "text")
        {
            return new StreamReader(stream).ReadToEnd();
        }

        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Convert.ToBase64String(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static JsonNode? Guard(string text, Func<JsonNode?> evaluate)
    {
        try
        {
            return evaluate();
        }
        catch (ExpressionException wrong)
        {
            var shown = text.Length <= 100 ? text : string.Concat(text.AsSpan(0, 100), "…");
            throw new ExpressionException($"the expression {shown} cannot be evaluated: {wrong.Message}", wrong);
        }
    }
}
