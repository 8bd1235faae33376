using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Fluid.Values;

namespace Fluid;

/// <summary>The variables and limits of one rendering. Not for two threads at a time.</summary>
public class TemplateContext
{
    /// <summary>How deep blocks may nest: far from what stacks bear, so that failing costs little.</summary>
    private const int MaxBlocks = 1_000;

    private int _recursion;
    private int _blocks;
    private int _steps;
    private Dictionary<string, object>? _ambientValues;

    /// <summary>Creates a context of the default options.</summary>
    public TemplateContext() : this(TemplateOptions.Default)
    {
    }

    /// <summary>Creates a context of given options.</summary>
    public TemplateContext(TemplateOptions options, StringComparer? modelNamesComparer = default)
    {
        Options = options;
        ModelNamesComparer = modelNamesComparer ?? options.ModelNamesComparer;
        RootScope = new Scope(options.Scope, false, ModelNamesComparer);
        LocalScope = RootScope;
        CultureInfo = options.CultureInfo;
        TimeZone = options.TimeZone;
        Now = options.Now;
        MaxSteps = options.MaxSteps;
        Assigned = options.Assigned;
        Captured = options.Captured;
        Undefined = options.Undefined;
        JsonSerializerOptions = options.JsonSerializerOptions;
    }

    /// <summary>Creates a context whose undefined variables are looked for among the members of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="options">The options.</param>
    /// <param name="allowModelMembers">Whether the model's public members may be read though they aren't registered. Members of what they return still must be.</param>
    public TemplateContext(object model, TemplateOptions options, bool allowModelMembers = true) : this(options)
    {
        Model = FluidValue.Create(model, options);
        AllowModelMembers = allowModelMembers;
    }

    /// <summary>Creates a context of the default options with a model.</summary>
    public TemplateContext(object model, bool allowModelMembers = true, StringComparer? modelNamesComparer = default)
        : this(TemplateOptions.Default, modelNamesComparer)
    {
        Model = FluidValue.Create(model, TemplateOptions.Default);
        AllowModelMembers = allowModelMembers;
    }

    /// <summary>The options.</summary>
    public TemplateOptions Options { get; protected set; }

    /// <summary>Where undefined variables are looked for; nil when there is no model.</summary>
    public FluidValue Model { get; } = NilValue.Instance;

    /// <summary>Whether the model's public members may be read though they aren't registered.</summary>
    public bool AllowModelMembers { get; set; }

    /// <summary>How variable names are compared.</summary>
    public StringComparer ModelNamesComparer { get; }

    /// <summary>Values that filters and tags share and templates don't see.</summary>
    public Dictionary<string, object> AmbientValues => _ambientValues ??= [];

    /// <summary>The culture of dates and of the <c>format_*</c> filters.</summary>
    public CultureInfo CultureInfo { get; set; }

    /// <summary>The time zone of texts without one, of timestamps and of <c>now</c>.</summary>
    public TimeZoneInfo TimeZone { get; set; }

    /// <summary>The current time.</summary>
    public Func<DateTimeOffset> Now { get; set; }

    /// <summary>How many statements and loop rounds may be executed; 0 for any number.</summary>
    public int MaxSteps { get; set; }

    /// <summary>How the <c>json</c> filter writes objects.</summary>
    public JsonSerializerOptions JsonSerializerOptions { get; set; }

    /// <summary>Sees every assignment.</summary>
    public TemplateOptions.AssignedDelegate? Assigned { get; set; }

    /// <summary>Sees every captured text.</summary>
    public TemplateOptions.CapturedDelegate? Captured { get; set; }

    /// <summary>Gives values to undefined variables.</summary>
    public TemplateOptions.UndefinedDelegate? Undefined { get; set; }

    /// <summary>The names of the variables in sight.</summary>
    public IEnumerable<string> ValueNames
    {
        get
        {
            var names = new HashSet<string>(ModelNamesComparer);
            for (var scope = LocalScope; scope is not null; scope = scope.Parent)
            {
                names.UnionWith(scope.Properties);
            }

            return names;
        }
    }

    internal Scope RootScope { get; private set; }

    internal Scope LocalScope { get; private set; }

    /// <summary>Counters, cycles and loop offsets of this rendering.</summary>
    internal RenderMemory Memory { get; private set; } = new();

    /// <summary>Whether <c>render</c> hides the variables and the model of the calling template.</summary>
    internal bool IsIsolated { get; private set; }

    /// <summary>The value of a variable, or nil. The model isn't asked.</summary>
    public FluidValue GetValue(string name) => LocalScope.GetValue(name);

    /// <summary>Sets a variable in the current scope.</summary>
    /// <returns>This context.</returns>
    public TemplateContext SetValue(string name, FluidValue value)
    {
        LocalScope.SetValue(name, value);
        return this;
    }

    /// <summary>Opens a scope: what is set from now on is forgotten by <see cref="ReleaseScope"/>.</summary>
    public void EnterChildScope() => LocalScope = new Scope(LocalScope, false, ModelNamesComparer);

    /// <summary>Opens a loop's scope: assignments go to the enclosing scope.</summary>
    public void EnterForLoopScope() => LocalScope = new Scope(LocalScope, true, ModelNamesComparer);

    /// <summary>Leaves the scope that was opened last.</summary>
    /// <exception cref="InvalidOperationException">No scope is open.</exception>
    public void ReleaseScope() => LocalScope = LocalScope != RootScope && LocalScope.Parent is { } parent
        ? parent
        : throw new InvalidOperationException("No scope is open.");

    /// <summary>Counts a step.</summary>
    /// <exception cref="FluidException">The limit of steps is reached.</exception>
    public void IncrementSteps()
    {
        if (MaxSteps > 0 && _steps++ >= MaxSteps)
        {
            throw new Grove.Liquid.LiquidLimitException($"The template takes more than {MaxSteps} steps");
        }
    }

    internal void EnterBlock()
    {
        if (_blocks >= MaxBlocks || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new Grove.Liquid.LiquidLimitException("The template is nested too deep");
        }

        _blocks++;
    }

    internal void LeaveBlock() => _blocks--;

    internal void EnterTemplate()
    {
        if (_recursion >= Options.MaxRecursion)
        {
            throw new Grove.Liquid.LiquidLimitException($"Templates are nested deeper than {Options.MaxRecursion}");
        }

        _recursion++;
    }

    internal void LeaveTemplate() => _recursion--;

    /// <summary>Hides all variables but those of the options until the result is given to <see cref="Rejoin"/>.</summary>
    internal (Scope Root, Scope Local, RenderMemory Memory, bool Isolated) Isolate()
    {
        var outer = (RootScope, LocalScope, Memory, IsIsolated);
        RootScope = LocalScope = new Scope(Options.Scope, false, ModelNamesComparer);
        Memory = new();
        IsIsolated = true;
        return outer;
    }

    internal void Rejoin((Scope Root, Scope Local, RenderMemory Memory, bool Isolated) outer)
        => (RootScope, LocalScope, Memory, IsIsolated) = outer;

    /// <summary>Goes back to a scope, whatever failed in between.</summary>
    internal void ReturnTo(Scope scope) => LocalScope = scope;
}
