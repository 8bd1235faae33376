using OrchardCore.Entities;

namespace OrchardCore.DisplayManagement.Entities;

/// <summary>Shows and edits one section of an entity.</summary>
public abstract class SectionDisplayDriver<TModel, TSection> : SectionDisplayDriverBase<TModel, TSection>
    where TModel : class, IEntity
    where TSection : new()
{
}
