using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fluid.Filters;
using Fluid.Values;
using Microsoft.Extensions.FileProviders;

namespace Fluid;

/// <summary>What templates may use and how far they may go. Set it up at start, then share it: renderings only read it.</summary>
public class TemplateOptions
{
    /// <summary>Sees every assignment and may replace the assigned value.</summary>
    public delegate ValueTask<FluidValue> AssignedDelegate(string identifier, FluidValue value, TemplateContext context);

    /// <summary>Sees every captured text and may replace it.</summary>
    public delegate ValueTask<FluidValue> CapturedDelegate(string identifier, FluidValue value, TemplateContext context);

    /// <summary>Sees every template that <c>include</c> and <c>render</c> parsed and may replace it.</summary>
    public delegate IFluidTemplate TemplateParsedDelegate(string path, IFluidTemplate template);

    /// <summary>Gives a value to a variable that isn't defined.</summary>
    public delegate ValueTask<FluidValue> UndefinedDelegate(string name);

    /// <summary>The options of contexts that are created without.</summary>
    public static readonly TemplateOptions Default = new();

    /// <summary>Creates options with the standard filters, an empty allow-list, no step limit and a recursion limit of 100.</summary>
    public TemplateOptions() => StandardFilters.AddTo(Filters);

    /// <summary>Sees every assignment.</summary>
    public AssignedDelegate? Assigned { get; set; }

    /// <summary>Sees every captured text.</summary>
    public CapturedDelegate? Captured { get; set; }

    /// <summary>The culture of dates and of the <c>format_*</c> filters. Numbers are always written invariantly.</summary>
    public CultureInfo CultureInfo { get; set; } = CultureInfo.InvariantCulture;

    /// <summary>What <c>include</c> and <c>render</c> add to a name that lacks it.</summary>
    public string DefaultFileExtension { get; set; } = ".liquid";

    /// <summary>Where <c>include</c> and <c>render</c> find templates; none by default.</summary>
    public IFileProvider FileProvider { get; set; } = new NullFileProvider();

    /// <summary>The filters, at first the standard ones.</summary>
    public FilterCollection Filters { get; } = new(128);

    /// <summary>How the <c>json</c> filter escapes.</summary>
    public JavaScriptEncoder JavaScriptEncoder { get; set; } = JavaScriptEncoder.Default;

    /// <summary>How the <c>json</c> filter writes objects.</summary>
    public JsonSerializerOptions JsonSerializerOptions { get; set; } = JsonSerializerOptions.Default;

    /// <summary>How deep <c>include</c> and <c>render</c> may nest.</summary>
    public int MaxRecursion { get; set; } = 100;

    /// <summary>How many statements and loop rounds a rendering may execute; 0 for any number.</summary>
    public int MaxSteps { get; set; }

    /// <summary>The members that templates may read.</summary>
    public MemberAccessStrategy MemberAccessStrategy { get; set; } = new DefaultMemberAccessStrategy();

    /// <summary>How variable names are compared; letter case is ignored by default.</summary>
    public StringComparer ModelNamesComparer { get; set; } = StringComparer.OrdinalIgnoreCase;

    /// <summary>The current time.</summary>
    public Func<DateTimeOffset> Now { get; set; } = TimeProvider.System.GetLocalNow;

    /// <summary>Variables that every rendering sees.</summary>
    public Scope Scope { get; } = new();

    /// <summary>Whether an unknown filter fails the rendering; otherwise it passes its input on.</summary>
    public bool StrictFilters { get; set; }

    /// <summary>Whether an undefined variable fails the rendering; otherwise it is nil.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>Keeps included templates; by default in memory.</summary>
    public ITemplateCache? TemplateCache { get; set; } = new TemplateCache();

    /// <summary>Sees every included template once.</summary>
    public TemplateParsedDelegate? TemplateParsed { get; set; }

    /// <summary>The time zone of texts without one, of timestamps and of <c>now</c>.</summary>
    public TimeZoneInfo TimeZone { get; set; } = TimeZoneInfo.Local;

    /// <summary>Finds the time zones that the <c>time_zone</c> filter names.</summary>
    public Func<string, TimeZoneInfo>? TimeZoneResolver { get; set; }

    /// <summary>Gives values to undefined variables.</summary>
    public UndefinedDelegate? Undefined { get; set; }

    /// <summary>
    /// Are asked in order for every object that reaches a template; the first result that isn't null stands for the object
    /// (a <see cref="FluidValue"/>, or an object that is made a value in its turn).
    /// </summary>
    public List<Func<object, object?>> ValueConverters { get; } = [];

    /// <summary>How many characters a rendering may write; 0 for any number.</summary>
    internal int MaxOutput { get; set; }

    /// <summary>Readers of the members of models, made once a type.</summary>
    internal ConcurrentDictionary<Type, Dictionary<string, IMemberAccessor>> ModelMembers { get; } = new();
}
