using System.Diagnostics.CodeAnalysis;

namespace OrchardCore.ContentManagement;

/// <summary>Remembers the versions met in this unit of work, so that one version is one object.</summary>
public interface IContentManagerSession
{
    /// <summary>Remembers <paramref name="item" />.</summary>
    void Store(ContentItem item);

    /// <summary>Finds a version by the number of its document.</summary>
    bool RecallVersionId(long id, [NotNullWhen(true)] out ContentItem? item);

    /// <summary>Finds the live version of an item.</summary>
    bool RecallPublishedItemId(string id, [NotNullWhen(true)] out ContentItem? item);

    /// <summary>Forgets everything.</summary>
    void Clear();
}
