using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.ContentManagement;

/// <summary>Registers what belongs to a part class.</summary>
public class ContentPartOptionBuilder(IServiceCollection services, Type contentPartType)
{
    /// <summary>The services of the site.</summary>
    public IServiceCollection Services { get; } = services;

    /// <summary>The part class.</summary>
    public Type ContentPartType { get; } = contentPartType;
}
