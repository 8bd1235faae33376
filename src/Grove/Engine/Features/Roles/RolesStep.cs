using System.Text.Json.Nodes;
using Grove.Access.Roles;
using Grove.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Features.Roles;

/// <summary>
/// The recipe step <c>Roles</c>: <c>{ "Roles": [{ "Name", "Description", "Permissions": [names], "PermissionBehavior" }] }</c>,
/// where the behaviour is <c>Replace</c> (the default), <c>Add</c> or <c>Remove</c>.
/// </summary>
internal sealed class RolesStep(RoleStore roles) : NamedRecipeStepHandler("Roles")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var role in (context.Step.Find("Roles") as JsonArray ?? []).OfType<JsonObject>())
        {
            if (role.FindText("Name") is not { Length: > 0 } name)
            {
                context.Errors.Add("Every role needs a 'Name'.");
                continue;
            }

            var written = role.FindText("PermissionBehavior") ?? nameof(PermissionBehavior.Replace);
            if (!Enum.TryParse<PermissionBehavior>(written, ignoreCase: true, out var behavior))
            {
                context.Errors.Add($"The role '{name}' has the PermissionBehavior '{written}'; it can be Replace, Add or Remove.");
                continue;
            }

            await roles.UpsertAsync(name, role.FindText("Description"), role.FindTexts("Permissions"), behavior);
        }
    }
}
