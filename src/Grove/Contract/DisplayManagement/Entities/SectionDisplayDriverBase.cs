using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;

namespace OrchardCore.DisplayManagement.Entities;

/// <summary>Shows and edits one section of an entity; a section that the form changed is put back.</summary>
public abstract class SectionDisplayDriverBase<TModel, TSection> : DisplayDriver<TModel>
    where TModel : class, IEntity
    where TSection : new()
{
    /// <summary>The section's name in the entity.</summary>
    protected virtual string PropertyName => typeof(TSection).Name;

    /// <inheritdoc/>
    public override Task<IDisplayResult?> DisplayAsync(TModel model, BuildDisplayContext context) => DisplayAsync(model, SectionOf(model), context);

    /// <summary>What shows the section.</summary>
    public virtual Task<IDisplayResult?> DisplayAsync(TModel model, TSection section, BuildDisplayContext context) => Task.FromResult(Display(model, section, context));

    /// <summary>What shows the section.</summary>
    public virtual IDisplayResult? Display(TModel model, TSection section, BuildDisplayContext context) => null;

    /// <inheritdoc/>
    public override Task<IDisplayResult?> EditAsync(TModel model, BuildEditorContext context) => EditAsync(model, SectionOf(model), context);

    /// <summary>The section's form.</summary>
    public virtual Task<IDisplayResult?> EditAsync(TModel model, TSection section, BuildEditorContext context) => Task.FromResult(Edit(model, section, context));

    /// <summary>The section's form.</summary>
    public virtual IDisplayResult? Edit(TModel model, TSection section, BuildEditorContext context) => null;

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> UpdateAsync(TModel model, UpdateEditorContext context)
    {
        var section = SectionOf(model);
        var result = await UpdateAsync(model, section, context);
        if (result is not null && context.Updater.ModelState.IsValid)
        {
            model.Put(PropertyName, section!); // a section is made by new()
        }
        return result;
    }

    /// <summary>Takes over what was posted; null leaves the entity as it is.</summary>
    public virtual Task<IDisplayResult?> UpdateAsync(TModel model, TSection section, UpdateEditorContext context) => Task.FromResult<IDisplayResult?>(null);

    /// <inheritdoc/>
    protected override void BuildPrefix(TModel model, string htmlFieldPrefix) =>
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? typeof(TSection).Name : $"{htmlFieldPrefix}.{typeof(TSection).Name}";

    private TSection SectionOf(TModel model) => model.GetOrCreate<TSection>(PropertyName);
}
