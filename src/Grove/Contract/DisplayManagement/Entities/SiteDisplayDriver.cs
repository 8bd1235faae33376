using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Entities;

/// <summary>Edits one section of the site's settings, on the settings page of its group only.</summary>
public abstract class SiteDisplayDriver<TSettings> : SectionDisplayDriverBase<ISite, TSettings>
    where TSettings : new()
{
    /// <summary>The settings page it belongs to: <c>/Admin/Settings/{groupId}</c>.</summary>
    protected abstract string SettingsGroupId { get; }

    /// <inheritdoc/>
    public sealed override Task<IDisplayResult?> EditAsync(ISite site, BuildEditorContext context) =>
        IsAsked(context) ? base.EditAsync(site, context) : Task.FromResult<IDisplayResult?>(null);

    /// <inheritdoc/>
    public sealed override Task<IDisplayResult?> UpdateAsync(ISite site, UpdateEditorContext context) =>
        IsAsked(context) ? base.UpdateAsync(site, context) : Task.FromResult<IDisplayResult?>(null);

    /// <inheritdoc/>
    public sealed override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync) =>
        base.Factory(shapeType, shapeBuilder, initializeAsync).OnGroup(SettingsGroupId);

    private bool IsAsked(BuildShapeContext context) => string.Equals(context.GroupId, SettingsGroupId, StringComparison.OrdinalIgnoreCase);
}
