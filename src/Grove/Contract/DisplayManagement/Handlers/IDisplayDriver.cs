using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Makes pieces of the page for a kind of object.</summary>
public interface IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    /// <summary>The pieces that show the object.</summary>
    Task<IDisplayResult?> BuildDisplayAsync(TModel model, TDisplayContext context);

    /// <summary>The pieces of its form.</summary>
    Task<IDisplayResult?> BuildEditorAsync(TModel model, TEditorContext context);

    /// <summary>Takes over what was posted, and shows the pieces of the form again.</summary>
    Task<IDisplayResult?> UpdateEditorAsync(TModel model, TUpdateContext context);
}

/// <summary>Makes pieces of the page for a kind of object.</summary>
public interface IDisplayDriver<TModel> : IDisplayDriver<TModel, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>
{
}
