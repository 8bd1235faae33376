using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Tests.Features;

/// <summary>Asks a field's handler what is wrong with a field called Field of a part called Part.</summary>
internal static class FieldRules
{
    public static ContentPartFieldDefinition Definition<TSettings>(string fieldType, TSettings settings)
        => new(new ContentFieldDefinition(fieldType), "Field", new JsonObject
        {
            [typeof(TSettings).Name] = System.Text.Json.JsonSerializer.SerializeToNode(settings),
        });

    public static async Task<string[]> FaultsAsync<TField, TSettings>(
        ContentFieldHandler<TField> handler, TField field, TSettings settings) where TField : ContentField, new()
    {
        var context = new ValidateContentFieldContext(new ContentItem())
        {
            ContentPartFieldDefinition = Definition(typeof(TField).Name, settings),
            PartName = "Part",
        };
        await handler.ValidatingAsync(context, field);
        return [.. context.ContentValidateResult.Errors.Select(error => $"{error.MemberNames.Single()}: {error.ErrorMessage}")];
    }

    public static IStringLocalizer<T> Localizer<T>()
        => new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizer<T>>();
}
