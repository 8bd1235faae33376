namespace OrchardCore.ContentManagement;

/// <summary>Told when a query for items brought none: nothing was loaded that could say what the answer depends on.</summary>
internal interface IEmptyAnswers
{
    void NoteNothingFound();
}
