using OrchardCore.Data.Documents;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>All types and parts of a site as they are stored: one document.</summary>
public class ContentDefinitionRecord : Document
{
    /// <summary>The types.</summary>
    public IList<ContentTypeDefinitionRecord> ContentTypeDefinitionRecords { get; set; } = [];

    /// <summary>The parts.</summary>
    public IList<ContentPartDefinitionRecord> ContentPartDefinitionRecords { get; set; } = [];
}
