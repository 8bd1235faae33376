using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Recovery.Resources.Rules;

/// <summary>Holds the rules for content that comes in without an editor: from a recipe, an import or the API.</summary>
public sealed class RulesInHandlers<TPart>(IEnumerable<IPartRules> rules) : ContentPartHandler<TPart>
    where TPart : ContentPart, new()
{
    /// <inheritdoc />
    public override Task ValidatingAsync(ValidateContentContext context, TPart part)
    {
        foreach (var error in rules.Where(rules => rules.PartName == typeof(TPart).Name).SelectMany(rules => rules.Check(part)))
        {
            context.Fail(error.ErrorMessage!, [.. error.MemberNames.Select(member => $"{typeof(TPart).Name}.{member}")]); // every rule has a message
        }

        return Task.CompletedTask;
    }
}
