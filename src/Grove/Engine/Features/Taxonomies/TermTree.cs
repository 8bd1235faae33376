using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;

namespace Grove.Features.Taxonomies;

/// <summary>Finds terms in the tree of a taxonomy. The terms below a term stand in its JSON as <c>Terms</c>.</summary>
internal static class TermTree
{
    private const string Terms = "Terms";

    // Deeper trees than this are somebody's mistake; they must not exhaust the stack.
    private const int MaxDepth = 32;

    /// <summary>All terms of a taxonomy with their level, each before those below it.</summary>
    public static IEnumerable<(ContentItem Term, int Level)> Flatten(ContentItem taxonomy)
        => Walk(taxonomy.As<TaxonomyPart>()?.Terms ?? [], 0);

    /// <summary>The term of that id, or null.</summary>
    public static ContentItem? Find(ContentItem taxonomy, string termId)
        => Flatten(taxonomy).FirstOrDefault(entry => entry.Term.ContentItemId == termId).Term;

    /// <summary>The term of that id with all terms above it, from the top; empty when there is no such term.</summary>
    public static IReadOnlyList<ContentItem> Path(ContentItem taxonomy, string termId)
    {
        var path = new List<ContentItem>();
        foreach (var (term, level) in Flatten(taxonomy))
        {
            path.RemoveRange(level, path.Count - level);
            path.Add(term);
            if (term.ContentItemId == termId)
            {
                return path;
            }
        }

        return [];
    }

    /// <summary>The terms below a term.</summary>
    public static List<ContentItem> Below(ContentItem term)
        => JObject.FromObject(term)?[Terms] is JsonArray below ? [.. below.Select(json => json.ToObject<ContentItem>()).OfType<ContentItem>()] : [];

    /// <summary>Whether no terms stand below a term.</summary>
    public static bool IsLeaf(ContentItem term) => Below(term).Count == 0;

    private static IEnumerable<(ContentItem Term, int Level)> Walk(List<ContentItem> terms, int level)
    {
        foreach (var term in terms)
        {
            yield return (term, level);
            if (level < MaxDepth)
            {
                foreach (var below in Walk(Below(term), level + 1))
                {
                    yield return below;
                }
            }
        }
    }
}
