using System.Text.Json.Nodes;
using Jint;
using Jint.Native;
using Jint.Native.Json;
using Jint.Runtime;
using Jint.Runtime.Interop;

namespace Grove.Recipes.Expressions;

/// <summary>
/// A JavaScript engine without access to .NET, bounded in time, memory, statements and recursion. Made at its first use, since that
/// costs about a second of compilation.
/// </summary>
internal sealed class Script(ExpressionFunctions functions) : IDisposable
{
    /// <summary>How long one expression may run.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(2);

    private const int MaxMemory = 16 * 1024 * 1024;
    private const int MaxStatements = 200_000;
    private const int MaxText = 1024 * 1024;

    private Engine? _engine;

    /// <summary>Evaluates the script.</summary>
    /// <exception cref="ExpressionException">It is no valid JavaScript, throws, or goes beyond a limit.</exception>
    public JsonNode? Evaluate(string script)
    {
        try
        {
            _engine ??= Make();
            return ToJson(_engine.Evaluate(script));
        }
        catch (TimeoutException late)
        {
            throw new ExpressionException($"it runs longer than {Timeout.TotalSeconds} seconds.", late);
        }
        catch (MemoryLimitExceededException much)
        {
            throw new ExpressionException($"it needs more than {MaxMemory / (1024 * 1024)} MiB of memory.", much);
        }
        catch (StatementsCountOverflowException many)
        {
            throw new ExpressionException($"it runs more than {MaxStatements} statements.", many);
        }
        catch (Exception wrong) when (wrong is JintException or InvalidOperationException)
        {
            throw new ExpressionException(wrong.Message, wrong);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _engine?.Dispose();

    private Engine Make()
    {
        var engine = new Engine(options => options
            .TimeoutInterval(Timeout)
            .LimitMemory(MaxMemory)
            .MaxStatements(MaxStatements)
            .LimitRecursion(64)
            .MaxArraySize(100_000)
            .RegexTimeoutInterval(TimeSpan.FromMilliseconds(500))
            .DisableStringCompilation());
        foreach (var name in ExpressionFunctions.Names)
        {
            engine.SetValue(name, new ClrFunction(
                engine, name, (_, arguments) => FromJson(engine, functions.Call(name, [.. arguments.Select(ToText)]))));
        }

        return engine;
    }

    private static string? ToText(JsValue value) => value.IsUndefined() || value.IsNull() ? null : value.ToString();

    // Never through Evaluate, which would start time and statements anew within a running script.
    private static JsValue FromJson(Engine engine, JsonNode? node)
        => node is null ? JsValue.Null : new JsonParser(engine).Parse(node.ToJsonString());

    private JsonNode? ToJson(JsValue value)
    {
        if (value.IsUndefined() || value.IsNull())
        {
            return null;
        }

        if (value.IsString())
        {
            var text = value.AsString();
            return text.Length <= MaxText ? text : throw new ExpressionException("its text is longer than 1 MiB.");
        }

        var json = new JsonSerializer(_engine!).Serialize(value); // the engine has just made the value
        return json.IsString() ? JsonNode.Parse(json.AsString()) : null;
    }
}
