using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Recipes.Steps;

/// <summary>
/// <c>{ "name": "ContentDefinition", "ContentTypes": […], "ContentParts": […] }</c>: adds content types and parts, or merges the
/// records into those that exist.
/// </summary>
internal sealed class ContentDefinitionStep(IContentDefinitionManager definitions, IOptions<ContentOptions> content)
    : NamedRecipeStepHandler("ContentDefinition")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var part in Read<ContentPartDefinitionRecord>(context, "ContentParts", record => record.Name))
        {
            Check(context, part);
            await definitions.AlterPartDefinitionAsync(part.Name, builder => Merge(builder, part));
        }

        foreach (var type in Read<ContentTypeDefinitionRecord>(context, "ContentTypes", record => record.Name))
        {
            await definitions.AlterTypeDefinitionAsync(type.Name, builder => Merge(builder, type));
        }
    }

    private static List<TRecord> Read<TRecord>(RecipeExecutionContext context, string property, Func<TRecord, string> name)
    {
        var records = new List<TRecord>();
        foreach (var item in context.Step.Find(property) as JsonArray ?? [])
        {
            if (item is JsonObject json && json.ToObject<TRecord>() is { } record && name(record) is { Length: > 0 })
            {
                records.Add(record);
            }
            else
            {
                context.Errors.Add($"Each of '{property}' must be an object with a 'Name'.");
            }
        }

        return records;
    }

    private void Check(RecipeExecutionContext context, ContentPartDefinitionRecord part)
    {
        foreach (var field in part.ContentPartFieldDefinitionRecords)
        {
            if (!content.Value.ContentFieldOptionsLookup.ContainsKey(field.FieldName))
            {
                context.Errors.Add(
                    $"The field '{field.Name}' of '{part.Name}' is a '{field.FieldName}', which no enabled feature offers.");
            }
        }
    }

    private static void Merge(ContentPartDefinitionBuilder builder, ContentPartDefinitionRecord part)
    {
        builder.MergeSettings(part.Settings);
        foreach (var field in part.ContentPartFieldDefinitionRecords)
        {
            builder.WithField(field.Name, place => place.OfType(field.FieldName).MergeSettings(field.Settings));
        }
    }

    private static void Merge(ContentTypeDefinitionBuilder builder, ContentTypeDefinitionRecord type)
    {
        if (!string.IsNullOrEmpty(type.DisplayName))
        {
            builder.DisplayedAs(type.DisplayName);
        }

        builder.MergeSettings(type.Settings);
        foreach (var part in type.ContentTypePartDefinitionRecords)
        {
            var name = string.IsNullOrEmpty(part.Name) ? part.PartName : part.Name;
            builder.WithPart(name, part.PartName, place => place.MergeSettings(part.Settings));
        }
    }
}
