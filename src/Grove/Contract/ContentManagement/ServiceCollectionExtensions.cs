using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>Registers part and field classes and their handlers.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers a part class.</summary>
    public static ContentPartOptionBuilder AddContentPart<TContentPart>(this IServiceCollection services)
        where TContentPart : ContentPart => services.AddContentPart(typeof(TContentPart));

    /// <summary>Registers a part class.</summary>
    public static ContentPartOptionBuilder AddContentPart(this IServiceCollection services, Type contentPartType)
    {
        services.Configure<ContentOptions>(options => options.Part(contentPartType));
        return new ContentPartOptionBuilder(services, contentPartType);
    }

    /// <summary>Registers a field class.</summary>
    public static ContentFieldOptionBuilder AddContentField<TContentField>(this IServiceCollection services)
        where TContentField : ContentField => services.AddContentField(typeof(TContentField));

    /// <summary>Registers a field class.</summary>
    public static ContentFieldOptionBuilder AddContentField(this IServiceCollection services, Type contentFieldType)
    {
        services.Configure<ContentOptions>(options => options.Field(contentFieldType));
        return new ContentFieldOptionBuilder(services, contentFieldType);
    }

    /// <summary>Registers a handler of the part.</summary>
    public static ContentPartOptionBuilder AddHandler<TContentPartHandler>(this ContentPartOptionBuilder builder)
        where TContentPartHandler : class, IContentPartHandler => builder.AddHandler(typeof(TContentPartHandler));

    /// <summary>Registers a handler of the part.</summary>
    public static ContentPartOptionBuilder AddHandler(this ContentPartOptionBuilder builder, Type handlerType)
    {
        builder.Services.TryAddScoped(handlerType);
        builder.Services.Configure<ContentOptions>(options => options.Part(builder.ContentPartType).AddHandler(handlerType));
        return builder;
    }

    /// <summary>Registers a handler of the field.</summary>
    public static ContentFieldOptionBuilder AddHandler<TContentFieldHandler>(this ContentFieldOptionBuilder builder)
        where TContentFieldHandler : class, IContentFieldHandler => builder.AddHandler(typeof(TContentFieldHandler));

    /// <summary>Registers a handler of the field.</summary>
    public static ContentFieldOptionBuilder AddHandler(this ContentFieldOptionBuilder builder, Type handlerType)
    {
        builder.Services.TryAddScoped(handlerType);
        builder.Services.Configure<ContentOptions>(options => options.Field(builder.ContentFieldType).AddHandler(handlerType));
        return builder;
    }

    /// <summary>Takes a handler from the part.</summary>
    public static ContentPartOptionBuilder RemoveHandler<TContentPartHandler>(this ContentPartOptionBuilder builder)
        where TContentPartHandler : class, IContentPartHandler => builder.RemoveHandler(typeof(TContentPartHandler));

    /// <summary>Takes a handler from the part.</summary>
    public static ContentPartOptionBuilder RemoveHandler(this ContentPartOptionBuilder builder, Type handlerType)
    {
        builder.Services.Configure<ContentOptions>(options => options.Part(builder.ContentPartType).RemoveHandler(handlerType));
        return builder;
    }
}
