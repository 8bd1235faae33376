using System.Globalization;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace Grove.Features.Contents.Editing;

/// <summary>Marks which state of an item a form was filled from, so that saving over a newer one is noticed.</summary>
public sealed class EditorStamp(ISession session)
{
    /// <summary>The name of the form field that carries it.</summary>
    public const string Field = "EditorStamp";

    /// <summary>The name of the form field by which an editor chooses to replace a newer state: its stamp.</summary>
    public const string ReplaceField = "ReplaceStamp";

    /// <summary>The state of an item as it is stored now, or <see langword="null"/> where it is not.</summary>
    /// <remarks>It is read from the index, not from an item that the request may have changed already.</remarks>
    public async Task<EditorState?> CurrentAsync(string contentItemId)
    {
        var row = await session.QueryIndex<ContentItemIndex>().Where(row => row.ContentItemId == contentItemId && row.Latest).FirstOrDefaultAsync();
        return row is null
            ? null
            : new EditorState(row.Author, row.ModifiedUtc, string.Create(CultureInfo.InvariantCulture, $"{row.ContentItemVersionId}.{row.ModifiedUtc?.Ticks ?? 0}"));
    }
}

/// <summary>A stored state of an item.</summary>
/// <param name="Author">Who saved it.</param>
/// <param name="ModifiedUtc">When, in UTC.</param>
/// <param name="Stamp">Its mark.</param>
public sealed record EditorState(string? Author, DateTime? ModifiedUtc, string Stamp)
{
    /// <summary>Whether a form that was filled from another state would replace this one without its editor knowing.</summary>
    /// <param name="formStamp">The mark in the form; a form without one asks for nothing.</param>
    /// <param name="replaceStamp">The mark of the state that the editor chose to replace.</param>
    public bool IsNewerThan(string? formStamp, string? replaceStamp) =>
        !string.IsNullOrEmpty(formStamp) && formStamp != Stamp && replaceStamp != Stamp;
}
