using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace Grove.Features.Alias;

/// <summary>Edits aliases; visitors never see them.</summary>
internal sealed class AliasPartDisplayDriver : ContentPartDisplayDriver<AliasPart>
{
    public override IDisplayResult Edit(AliasPart part, BuildPartEditorContext context) =>
        Initialize<AliasPartViewModel>(GetEditorShapeType(context), model =>
        {
            model.Alias = part.Alias;
            model.Settings = context.TypePartDefinition.GetSettings<AliasPartSettings>();
        });

    public override async Task<IDisplayResult?> UpdateAsync(AliasPart part, UpdatePartEditorContext context)
    {
        var model = new AliasPartViewModel();
        if (context.TypePartDefinition.GetSettings<AliasPartSettings>().Options == AliasPartOptions.Editable
            && await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Alias))
        {
            part.Alias = model.Alias?.Trim();
        }

        return Edit(part, context);
    }
}

/// <summary>What the alias' form sees.</summary>
internal sealed class AliasPartViewModel
{
    public string? Alias { get; set; }

    [BindNever]
    public AliasPartSettings Settings { get; set; } = null!; // set by the driver
}
