using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Registers the drivers of a field.</summary>
public static class ContentFieldServiceCollectionExtensions
{
    /// <summary>A driver for every display mode and editor.</summary>
    public static ContentFieldOptionBuilder UseDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.ForDisplayMode<TContentFieldDisplayDriver>().ForEditor<TContentFieldDisplayDriver>();

    /// <summary>A driver for the display modes and editors that meet a condition.</summary>
    public static ContentFieldOptionBuilder UseDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string?, bool> predicate) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.ForDisplayMode<TContentFieldDisplayDriver>(predicate).ForEditor<TContentFieldDisplayDriver>(predicate);

    /// <summary>A driver for every display mode.</summary>
    public static ContentFieldOptionBuilder ForDisplayMode<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.ForDisplayMode<TContentFieldDisplayDriver>(_ => true);

    /// <summary>A driver for some display modes.</summary>
    public static ContentFieldOptionBuilder ForDisplayMode<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string?, bool> predicate) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        Use<TContentFieldDisplayDriver>(builder, predicate, null);

    /// <summary>A driver for every editor.</summary>
    public static ContentFieldOptionBuilder ForEditor<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.ForEditor<TContentFieldDisplayDriver>(_ => true);

    /// <summary>A driver for some editors.</summary>
    public static ContentFieldOptionBuilder ForEditor<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string?, bool> predicate) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        Use<TContentFieldDisplayDriver>(builder, null, predicate);

    private static ContentFieldOptionBuilder Use<TDriver>(ContentFieldOptionBuilder builder, Func<string?, bool>? displayMode, Func<string?, bool>? editor) where TDriver : class
    {
        builder.Services.TryAddScoped<TDriver>();
        builder.Services.Configure<ContentDisplayOptions>(options => options.UseField(builder.ContentFieldType, typeof(TDriver), displayMode, editor));
        return builder;
    }
}
