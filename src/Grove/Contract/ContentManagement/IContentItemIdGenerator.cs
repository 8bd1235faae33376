namespace OrchardCore.ContentManagement;

/// <summary>Makes ids for items and their versions.</summary>
public interface IContentItemIdGenerator
{
    /// <summary>A new id of 26 digits and lower-case letters.</summary>
    string GenerateUniqueId(ContentItem contentItem);
}
