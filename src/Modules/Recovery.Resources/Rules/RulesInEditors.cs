using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace Recovery.Resources.Rules;

/// <summary>Tells an editor about broken rules, next to the field that breaks them; draws nothing itself.</summary>
/// <remarks>
/// It runs for each field, after the field's own driver has read the form, because a part's driver runs before the part's fields are read.
/// A rule over two fields belongs to the one that stands later in the part.
/// </remarks>
public sealed class RulesInEditors<TField>(IEnumerable<IPartRules> rules) : ContentFieldDisplayDriver<TField>
    where TField : ContentField, new()
{
    /// <inheritdoc />
    public override Task<IDisplayResult?> UpdateAsync(TField field, UpdateFieldEditorContext context)
    {
        var mine = context.PartFieldDefinition.Name + ".";
        var broken = rules
            .Where(rules => rules.PartName == context.TypePartDefinition.PartDefinition.Name)
            .SelectMany(rules => rules.Check(context.ContentPart));

        foreach (var error in broken)
        {
            foreach (var member in error.MemberNames.Where(member => member.StartsWith(mine, StringComparison.Ordinal)))
            {
                context.Updater.ModelState.AddModelError(Prefix, member[mine.Length..], error.ErrorMessage!); // every rule has a message
            }
        }

        return Task.FromResult<IDisplayResult?>(null); // nothing to draw
    }
}
