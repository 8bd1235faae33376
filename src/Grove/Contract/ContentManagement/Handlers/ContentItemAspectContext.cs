namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Asks handlers to fill an aspect of an item, for instance its body or its metadata.</summary>
public class ContentItemAspectContext
{
    /// <summary>The item that the aspect is about.</summary>
    public ContentItem ContentItem { get; set; } = null!; // set by whoever asks

    /// <summary>The aspect to fill, or to replace by another instance of its type.</summary>
    public object Aspect { get; set; } = null!; // set by whoever asks

    /// <summary>Runs <paramref name="action" /> if a <typeparamref name="TAspect" /> was asked for.</summary>
    /// <returns>This context, so that calls can be chained.</returns>
    public async Task<ContentItemAspectContext> ForAsync<TAspect>(Func<TAspect, Task> action) where TAspect : class
    {
        if (Aspect is TAspect aspect)
        {
            await action(aspect);
        }

        return this;
    }
}
