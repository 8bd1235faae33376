using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;

namespace Recovery.Resources.Rules;

/// <summary>Registers parts whose values keep rules.</summary>
public static class RulesServiceCollectionExtensions
{
    /// <summary>Registers a part and its rules.</summary>
    public static IServiceCollection AddContentPart<TPart, TRules>(this IServiceCollection services)
        where TPart : ContentPart, new()
        where TRules : class, IPartRules
    {
        services.AddContentPart<TPart>().AddHandler<RulesInHandlers<TPart>>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IPartRules, TRules>());
        return services;
    }

    /// <summary>Holds the rules in editors too, for the kinds of field that have any.</summary>
    public static IServiceCollection AddRulesInEditors(this IServiceCollection services)
    {
        services.AddContentField<DateField>().UseDisplayDriver<RulesInEditors<DateField>>();
        services.AddContentField<LinkField>().UseDisplayDriver<RulesInEditors<LinkField>>();
        services.AddContentField<TextField>().UseDisplayDriver<RulesInEditors<TextField>>();
        return services;
    }
}
