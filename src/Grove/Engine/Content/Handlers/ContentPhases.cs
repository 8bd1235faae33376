using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Handlers;

/// <summary>Tells the content handlers of a phase of an item's life: before it in the order of registration, after it in reverse.</summary>
/// <remarks>They are found when first needed, as many of them need the content manager. What one throws ends the unit of work.</remarks>
internal sealed class ContentPhases(IServiceProvider services)
{
    private IContentHandler[]? _handlers;

    public async Task BeforeAsync<TContext>(Func<IContentHandler, TContext, Task> phase, TContext context)
    {
        foreach (var handler in All())
        {
            await phase(handler, context);
        }
    }

    public async Task AfterAsync<TContext>(Func<IContentHandler, TContext, Task> phase, TContext context)
    {
        var handlers = All();
        for (var i = handlers.Length - 1; i >= 0; i--)
        {
            await phase(handlers[i], context);
        }
    }

    /// <summary>Asks every handler whether the values of an item hold.</summary>
    public async Task<ContentValidateResult> ValidateAsync(ContentItem item)
    {
        var context = new ValidateContentContext(item);
        await BeforeAsync((handler, validating) => handler.ValidatingAsync(validating), context);
        await AfterAsync((handler, validated) => handler.ValidatedAsync(validated), context);
        return context.ContentValidateResult;
    }

    private IContentHandler[] All() => _handlers ??= [.. services.GetServices<IContentHandler>()];
}
