using OrchardCore.ContentManagement;

namespace OrchardCore.Lists.Models;

/// <summary>Makes an item a container: other items say with a <see cref="ContainedPart" /> that they are in it.</summary>
public class ListPart : ContentPart
{
}
