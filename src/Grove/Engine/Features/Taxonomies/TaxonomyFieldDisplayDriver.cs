using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;

namespace Grove.Features.Taxonomies;

/// <summary>Shows and edits the terms of an item. The editor <c>Tags</c> also keeps the terms' names.</summary>
internal sealed class TaxonomyFieldDisplayDriver(IContentManager content, IStringLocalizer<TaxonomyFieldDisplayDriver> S)
    : ContentFieldDisplayDriver<TaxonomyField>
{
    private const string Tags = "Tags";

    // No id has a control character. A choice of none is posted too, as empty.
    private const string NotPosted = "\0";

    public override IDisplayResult Display(TaxonomyField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayTaxonomyFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        }).Location("Detail", "Content").Location("Summary", "Content");

    public override IDisplayResult Edit(TaxonomyField field, BuildFieldEditorContext context)
        => Initialize<EditTaxonomyFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            model.Taxonomy = await TaxonomyAsync(context.PartFieldDefinition);
            model.TermEntries = model.Taxonomy is null ? [] : Entries(model.Taxonomy, field.TermContentItemIds);
            model.UniqueValue = field.TermContentItemIds.FirstOrDefault();
            model.TermContentItemIds = field.TermContentItemIds;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(TaxonomyField field, UpdateFieldEditorContext context)
    {
        var definition = context.PartFieldDefinition;
        var settings = definition.GetSettings<TaxonomyFieldSettings>();
        var model = new EditTaxonomyFieldViewModel { UniqueValue = NotPosted, TermEntries = null, TermContentItemIds = null };
        await context.Updater.TryUpdateModelAsync(
            model, Prefix, posted => posted.UniqueValue, posted => posted.TermEntries, posted => posted.TermContentItemIds);
        var taxonomy = await TaxonomyAsync(definition);
        var terms = taxonomy is null ? [] : TermTree.Flatten(taxonomy).ToDictionary(entry => entry.Term.ContentItemId, entry => entry.Term);
        if (Posted(model, definition.Editor() == Tags, settings.Unique) is not { } ids)
        {
            return Edit(field, context); // what a form leaves out stays
        }

        Check(ids, terms, settings, context);
        field.TaxonomyContentItemId = settings.TaxonomyContentItemId;
        field.TermContentItemIds = ids;
        if (definition.Editor() == Tags)
        {
            field.SetTagNames([.. ids.Select(id => terms.TryGetValue(id, out var term) ? term.DisplayText ?? "" : "")]);
        }

        return Edit(field, context);
    }

    private static string[]? Posted(EditTaxonomyFieldViewModel model, bool tags, bool unique)
    {
        var ids = tags
            ? model.TermContentItemIds?.SelectMany(id => (id ?? "").Split(',', StringSplitOptions.TrimEntries))
            : unique ? model.UniqueValue == NotPosted ? null : [model.UniqueValue] : model.TermEntries?.Where(entry => entry.Selected).Select(entry => entry.ContentItemId);
        return ids is null ? null : [.. ids.OfType<string>().Where(id => id.Length > 0).Distinct()];
    }

    private void Check(string[] ids, Dictionary<string, ContentItem> terms, TaxonomyFieldSettings settings, UpdateFieldEditorContext context)
    {
        void Fail(string message) => context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(TaxonomyField.TermContentItemIds)}", message);

        if (ids.Any(id => !terms.ContainsKey(id)))
        {
            Fail(S["{0} has a term that does not exist any more.", context.PartFieldDefinition.DisplayName()]);
        }

        if (settings.LeavesOnly && ids.Any(id => terms.TryGetValue(id, out var term) && !TermTree.IsLeaf(term)))
        {
            Fail(S["{0} takes only terms that have none below them.", context.PartFieldDefinition.DisplayName()]);
        }
    }

    private async Task<ContentItem?> TaxonomyAsync(ContentPartFieldDefinition definition)
        => definition.GetSettings<TaxonomyFieldSettings>().TaxonomyContentItemId is { Length: > 0 } id
            ? await content.GetAsync(id, VersionOptions.Latest)
            : null;

    private static List<TermEntry> Entries(ContentItem taxonomy, string[] chosen)
        =>
        [
            .. TermTree.Flatten(taxonomy).Select(entry => new TermEntry
            {
                ContentItemId = entry.Term.ContentItemId,
                DisplayText = entry.Term.DisplayText,
                Selected = chosen.Contains(entry.Term.ContentItemId),
                Level = entry.Level,
                IsLeaf = TermTree.IsLeaf(entry.Term),
            }),
        ];
}
