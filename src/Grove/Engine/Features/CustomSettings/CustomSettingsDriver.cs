using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;

namespace Grove.Features.CustomSettings;

/// <summary>Edits custom settings as the content items that they are, on the settings page of their type's name.</summary>
internal sealed class CustomSettingsDriver(CustomSettingsTypes types, IContentItemDisplayManager display, IContentManager content)
    : DisplayDriver<ISite>
{
    public override async Task<IDisplayResult?> EditAsync(ISite model, BuildEditorContext context)
    {
        if (await types.FindAsync(context.GroupId) is not { } type)
        {
            return null;
        }

        var (item, isNew) = await types.GetAsync(model, type);
        return Show(type.Name, await display.BuildEditorAsync(item, context.Updater, isNew));
    }

    public override async Task<IDisplayResult?> UpdateAsync(ISite model, UpdateEditorContext context)
    {
        if (await types.FindAsync(context.GroupId) is not { } type)
        {
            return null;
        }

        var (item, isNew) = await types.GetAsync(model, type);
        var editor = await display.UpdateEditorAsync(item, context.Updater, isNew);
        foreach (var error in (await content.ValidateAsync(item)).Errors)
        {
            foreach (var member in error.MemberNames.DefaultIfEmpty(""))
            {
                context.Updater.ModelState.AddModelError(member, error.ErrorMessage ?? "");
            }
        }

        CustomSettingsTypes.Put(model, item);
        return Show(type.Name, editor);
    }

    private ShapeResult Show(string group, IShape editor)
        => Initialize<CustomSettingsViewModel>("CustomSettings", model => model.Editor = editor).Location("Content:3").OnGroup(group);
}

/// <summary>The form of custom settings.</summary>
internal sealed class CustomSettingsViewModel
{
    public IShape? Editor { get; set; }
}
