namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>The settings that every type has.</summary>
public class ContentTypeSettings
{
    /// <summary>Whether people may make items of the type in the dashboard.</summary>
    public bool Creatable { get; set; }

    /// <summary>Whether the content list shows items of the type.</summary>
    public bool Listable { get; set; }

    /// <summary>Whether a draft may stand beside the live version.</summary>
    public bool Draftable { get; set; }

    /// <summary>Whether publishing keeps the version before.</summary>
    public bool Versionable { get; set; }

    /// <summary>Whether the type has permissions of its own.</summary>
    public bool Securable { get; set; }

    /// <summary>What the type stands for elsewhere, for instance <c>Widget</c>, <c>MenuItem</c> or <c>CustomSettings</c>.</summary>
    public string? Stereotype { get; set; }

    /// <summary>What the type is for.</summary>
    public string? Description { get; set; }

    /// <summary>The group under which the type is offered.</summary>
    public string? Category { get; set; }

    /// <summary>A picture that stands for the type.</summary>
    public string? ThumbnailPath { get; set; }
}
