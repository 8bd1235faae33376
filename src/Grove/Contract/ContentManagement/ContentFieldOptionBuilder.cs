using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.ContentManagement;

/// <summary>Registers what belongs to a field class.</summary>
public class ContentFieldOptionBuilder(IServiceCollection services, Type contentFieldType)
{
    /// <summary>The services of the site.</summary>
    public IServiceCollection Services { get; } = services;

    /// <summary>The field class.</summary>
    public Type ContentFieldType { get; } = contentFieldType;
}
