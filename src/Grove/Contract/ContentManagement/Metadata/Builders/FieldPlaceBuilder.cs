using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

internal sealed class FieldPlaceBuilder(string partName, ContentPartFieldDefinition field) : ContentPartFieldDefinitionBuilder(field)
{
    private ContentFieldDefinition _kind = field.FieldDefinition;

    public override string Name => Current.Name;

    public override string FieldType => _kind.Name;

    public override string PartName => partName;

    public override ContentPartFieldDefinitionBuilder OfType(string fieldType) => OfType(new ContentFieldDefinition(fieldType));

    public override ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition)
    {
        _kind = fieldDefinition;
        return this;
    }

    public override ContentPartFieldDefinition Build() => new(_kind, Name, _settings);
}
