using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Registers the drivers of a part.</summary>
public static class ContentPartServiceCollectionExtensions
{
    /// <summary>A driver for every display mode and editor.</summary>
    public static ContentPartOptionBuilder UseDisplayDriver<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder) where TContentPartDisplayDriver : class, IContentPartDisplayDriver =>
        builder.ForDisplayMode<TContentPartDisplayDriver>().ForEditor<TContentPartDisplayDriver>();

    /// <summary>A driver for every display mode.</summary>
    public static ContentPartOptionBuilder ForDisplayMode<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder) where TContentPartDisplayDriver : class, IContentPartDisplayDriver =>
        builder.ForDisplayMode<TContentPartDisplayDriver>(_ => true);

    /// <summary>A driver for some display modes.</summary>
    public static ContentPartOptionBuilder ForDisplayMode<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder, Func<string?, bool> predicate) where TContentPartDisplayDriver : class, IContentPartDisplayDriver =>
        Use<TContentPartDisplayDriver>(builder, predicate, null);

    /// <summary>A driver for every editor.</summary>
    public static ContentPartOptionBuilder ForEditor<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder) where TContentPartDisplayDriver : class, IContentPartDisplayDriver =>
        builder.ForEditor<TContentPartDisplayDriver>(_ => true);

    /// <summary>A driver for some editors.</summary>
    public static ContentPartOptionBuilder ForEditor<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder, Func<string?, bool> predicate) where TContentPartDisplayDriver : class, IContentPartDisplayDriver =>
        Use<TContentPartDisplayDriver>(builder, null, predicate);

    private static ContentPartOptionBuilder Use<TDriver>(ContentPartOptionBuilder builder, Func<string?, bool>? displayMode, Func<string?, bool>? editor) where TDriver : class
    {
        builder.Services.TryAddScoped<TDriver>();
        builder.Services.Configure<ContentDisplayOptions>(options => options.UsePart(builder.ContentPartType, typeof(TDriver), displayMode, editor));
        return builder;
    }
}
