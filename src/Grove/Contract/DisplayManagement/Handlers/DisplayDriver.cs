using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Makes pieces of the page for a kind of object; override what it shows, edits and takes over.</summary>
public abstract class DisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext> : DisplayDriverBase, IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TModel : class
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    /// <summary>The name of the object's type, with which field names begin.</summary>
    protected static readonly string ModelName = typeof(TModel).Name;

    /// <summary>Whether it has to do with this object.</summary>
    public virtual bool CanHandleModel(TModel model) => true;

    /// <summary>What shows the object.</summary>
    public virtual Task<IDisplayResult?> DisplayAsync(TModel model, TDisplayContext context) => Task.FromResult(Display(model, context));

    /// <summary>What shows the object.</summary>
    public virtual IDisplayResult? Display(TModel model, TDisplayContext context) => null;

    /// <summary>Its form.</summary>
    public virtual Task<IDisplayResult?> EditAsync(TModel model, TEditorContext context) => Task.FromResult(Edit(model, context));

    /// <summary>Its form.</summary>
    public virtual IDisplayResult? Edit(TModel model, TEditorContext context) => null;

    /// <summary>Takes over what was posted, and shows the form again.</summary>
    public virtual Task<IDisplayResult?> UpdateAsync(TModel model, TUpdateContext context) => EditAsync(model, (TEditorContext)(BuildEditorContext)context);

    Task<IDisplayResult?> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildDisplayAsync(TModel model, TDisplayContext context) =>
        RunAsync(model, context.HtmlFieldPrefix, () => DisplayAsync(model, context));

    Task<IDisplayResult?> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildEditorAsync(TModel model, TEditorContext context) =>
        RunAsync(model, context.HtmlFieldPrefix, () => EditAsync(model, context));

    Task<IDisplayResult?> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.UpdateEditorAsync(TModel model, TUpdateContext context) =>
        RunAsync(model, context.HtmlFieldPrefix, () => UpdateAsync(model, context));

    /// <summary>Sets <see cref="DisplayDriverBase.Prefix"/>.</summary>
    protected virtual void BuildPrefix(TModel model, string htmlFieldPrefix) =>
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? ModelName : $"{htmlFieldPrefix}.{ModelName}";

    /// <summary>Nothing to show.</summary>
    protected static IDisplayResult? NullShapeResult() => null;

    private Task<IDisplayResult?> RunAsync(TModel model, string htmlFieldPrefix, Func<Task<IDisplayResult?>> step) =>
        CanHandleModel(model) ? UnderPrefixAsync(() => BuildPrefix(model, htmlFieldPrefix), step) : Task.FromResult<IDisplayResult?>(null);
}

/// <summary>Makes pieces of the page for a kind of object.</summary>
public abstract class DisplayDriver<TModel> : DisplayDriver<TModel, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>, IDisplayDriver<TModel>
    where TModel : class
{
}
