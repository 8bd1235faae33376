using System.ComponentModel.DataAnnotations;
using Grove.Content.Handlers;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Flows.Models;

namespace Grove.Features.Flows;

/// <summary>Holds what is in a bag to the rules of its own type, and makes what is imported as safe as what editors save.</summary>
internal sealed class BagPartHandler(ContentPhases phases) : ContentPartHandler<BagPart>
{
    protected override async Task ValidatingAsync(ValidateContentPartContext context, BagPart part)
    {
        foreach (var item in part.ContentItems)
        {
            var prefix = BagPrefix.Of(context.ContentTypePartDefinition.Name, item);
            foreach (var error in (await phases.ValidateAsync(item)).Errors)
            {
                context.Fail(new ValidationResult(error.ErrorMessage, error.MemberNames.Select(member => $"{prefix}.{member}")));
            }
        }
    }

    public override async Task ImportingAsync(ImportContentContext context, BagPart part)
    {
        foreach (var item in part.ContentItems)
        {
            await phases.BeforeAsync((handler, importing) => handler.ImportingAsync(importing), new ImportContentContext(item));
        }
    }
}

/// <summary>The prefix of the form fields of an item in a bag: the same when it is shown, posted and told that something is wrong.</summary>
internal static class BagPrefix
{
    public static string Of(string bagPrefix, ContentItem item) => $"{bagPrefix}-{item.ContentItemId}";
}
