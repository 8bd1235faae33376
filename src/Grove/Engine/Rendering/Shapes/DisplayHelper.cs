using Grove.Rendering.Themes;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;

namespace Grove.Rendering.Shapes;

/// <summary>Turns shapes into HTML: runs what features and drivers asked for, finds the template, runs it, and puts the wrappers around.</summary>
internal sealed class DisplayHelper(IServiceProvider services, CurrentTheme theme, ShapeTables tables, ShapeCache cache) : IDisplayHelper
{
    private const int MaxDepth = 100;
    private int _depth;

    public async Task<IHtmlContent> ShapeExecuteAsync(IShape shape)
    {
        if (shape.IsNullOrEmpty())
        {
            return HtmlString.Empty;
        }
        if (_depth >= MaxDepth)
        {
            throw new InvalidOperationException($"Shapes are nested more than {MaxDepth} deep; the innermost is '{shape.Metadata.Type}'. Does a template display its own model?");
        }
        _depth++;
        try
        {
            return await ExecuteAsync(shape);
        }
        finally
        {
            _depth--;
        }
    }

    private async Task<IHtmlContent> ExecuteAsync(IShape shape)
    {
        var table = await tables.ForAsync(await theme.IdAsync());
        var metadata = shape.Metadata;
        var description = table.Describe(metadata.Type);
        var display = new DisplayContext { DisplayHelper = this, ServiceProvider = services, Value = shape, HtmlFieldPrefix = metadata.Prefix };
        var context = new ShapeDisplayContext { Shape = shape, DisplayContext = display, ServiceProvider = services };
        await RunAsync(description.Displaying, context);
        Run(metadata.Displaying, context);

        context.ChildContent ??= metadata.Cache() is { } kept
            ? await cache.GetOrRenderAsync(kept, () => RenderAsync(table, description, context))
            : await RenderAsync(table, description, context);

        await RunAsync(description.Displayed, context);
        Run(metadata.Displayed, context);
        return context.ChildContent;
    }

    private static async Task<IHtmlContent> RenderAsync(ShapeTable table, ShapeDescription description, ShapeDisplayContext context)
    {
        var metadata = context.Shape.Metadata;
        await RunAsync(description.Processing, context);
        foreach (var fill in metadata.ProcessingAsync)
        {
            await fill(context.Shape);
        }
        var template = table.Find(metadata.Type, [.. metadata.Alternates]) ?? throw new MissingTemplateException(metadata.Type, metadata.Alternates);
        var html = await template.Render(context.DisplayContext);
        foreach (var wrapper in metadata.Wrappers)
        {
            metadata.ChildContent = html;
            var around = table.Find(wrapper, []) ?? throw new MissingTemplateException(wrapper, []);
            html = await around.Render(context.DisplayContext);
        }
        return html;
    }

    private static async Task RunAsync(IReadOnlyList<Func<ShapeDisplayContext, Task>> actions, ShapeDisplayContext context)
    {
        for (var index = 0; index < actions.Count; index++)
        {
            await actions[index](context);
        }
    }

    private static void Run(IReadOnlyList<Action<ShapeDisplayContext>> actions, ShapeDisplayContext context)
    {
        for (var index = 0; index < actions.Count; index++)
        {
            actions[index](context);
        }
    }
}
