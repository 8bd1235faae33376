using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Taxonomies.Models;

namespace Grove.Features.Taxonomies;

/// <summary>Edits a taxonomy: the type of its terms and, as <c>Hierarchy</c>, their order.</summary>
internal sealed class TaxonomyPartDisplayDriver(IContentDefinitionManager definitions, IStringLocalizer<TaxonomyPartDisplayDriver> S)
    : ContentPartDisplayDriver<TaxonomyPart>
{
    public override IDisplayResult Display(TaxonomyPart part, BuildPartDisplayContext context)
        => Initialize<TaxonomyPartViewModel>(GetDisplayShapeType(context), model =>
        {
            model.ContentItem = part.ContentItem;
            model.TaxonomyPart = part;
        }).Location("Detail", "Content");

    public override IDisplayResult Edit(TaxonomyPart part, BuildPartEditorContext context)
        => Initialize<EditTaxonomyPartViewModel>(GetEditorShapeType(context), async model =>
        {
            model.TermContentType = part.TermContentType;
            model.TermContentTypes = [.. (await definitions.ListTypeDefinitionsAsync()).Where(type => !type.HasStereotype())];
            model.TaxonomyPart = part;
        });

    public override async Task<IDisplayResult?> UpdateAsync(TaxonomyPart part, UpdatePartEditorContext context)
    {
        var model = new EditTaxonomyPartViewModel { TermContentType = part.TermContentType };
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Hierarchy, posted => posted.TermContentType);
        if (string.IsNullOrWhiteSpace(model.TermContentType))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.TermContentType)}", S["Choose the content type of the terms."]);
        }

        part.TermContentType = model.TermContentType;
        if (!string.IsNullOrWhiteSpace(model.Hierarchy))
        {
            try
            {
                part.Terms = TermOrder.Apply(part, JsonNode.Parse(model.Hierarchy) as JsonArray ?? throw new JsonException());
            }
            catch (JsonException)
            {
                context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.Hierarchy)}", S["The order of the terms cannot be read; nothing was moved."]);
            }
        }

        return Edit(part, context);
    }
}

/// <summary>What the template of a shown taxonomy gets.</summary>
internal sealed class TaxonomyPartViewModel
{
    public string TaxonomyContentItemId => ContentItem.ContentItemId;

    public ContentItem ContentItem { get; set; } = null!; // set by the driver

    public TaxonomyPart TaxonomyPart { get; set; } = null!; // set by the driver
}

/// <summary>What the editor of a taxonomy shows and posts.</summary>
internal sealed class EditTaxonomyPartViewModel
{
    /// <summary>The terms' order as JSON: <c>[{"index": "0-1", "children": […]}]</c>, each by its old place; empty to leave it.</summary>
    public string? Hierarchy { get; set; }

    public string? TermContentType { get; set; }

    [BindNever]
    public IReadOnlyList<ContentTypeDefinition> TermContentTypes { get; set; } = [];

    [BindNever]
    public TaxonomyPart TaxonomyPart { get; set; } = null!; // set by the driver
}
