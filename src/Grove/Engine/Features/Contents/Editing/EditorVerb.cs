using Microsoft.AspNetCore.Http;

namespace Grove.Features.Contents.Editing;

/// <summary>Which button of the editor was pressed, by Orchard Core's names: <c>submit.Publish</c>, <c>submit.Save</c>, <c>submit.Unpublish</c>.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="StaysHere">Whether the editor comes back afterwards (<c>submit.PublishAndContinue</c>, <c>submit.SaveAndContinue</c>).</param>
public sealed record EditorVerb(EditorVerbKind Kind, bool StaysHere)
{
    /// <summary>Reads it from the form. A form without any button saves a draft: the step that visitors do not see.</summary>
    public static EditorVerb Of(IFormCollection form)
    {
        foreach (var kind in (EditorVerbKind[])[EditorVerbKind.Publish, EditorVerbKind.Unpublish, EditorVerbKind.Save])
        {
            if (form.TryGetValue("submit." + kind, out var value))
            {
                return new EditorVerb(kind, value.ToString().EndsWith("AndContinue", StringComparison.OrdinalIgnoreCase));
            }
        }

        return new EditorVerb(EditorVerbKind.Save, false);
    }
}

/// <summary>What a button of the editor does.</summary>
public enum EditorVerbKind
{
    /// <summary>Saves a draft.</summary>
    Save,

    /// <summary>Saves and publishes.</summary>
    Publish,

    /// <summary>Saves and takes the item from visitors.</summary>
    Unpublish,
}
