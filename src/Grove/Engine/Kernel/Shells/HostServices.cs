using Grove.Kernel.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Grove.Kernel.Shells;

/// <summary>Gives each shell the host's services: the same singletons, its own scoped and transient ones.</summary>
internal sealed class HostServices(IServiceCollection descriptors, IServiceProvider provider)
{
    /// <summary>A new collection that a shell's startups add to.</summary>
    /// <remarks>Host singletons enter as instances, which a container never disposes: they outlive every shell.</remarks>
    public IServiceCollection Inherit()
    {
        IServiceCollection services = new ServiceCollection();
        var seen = new Dictionary<Type, int>();
        foreach (var descriptor in descriptors.Where(IsForShells))
        {
            if (descriptor.Lifetime != ServiceLifetime.Singleton || descriptor.ServiceType.IsGenericTypeDefinition || descriptor.IsKeyedService)
            {
                services.Add(descriptor);
                continue;
            }

            var index = seen[descriptor.ServiceType] = seen.GetValueOrDefault(descriptor.ServiceType, -1) + 1;
            var instance = descriptor.ImplementationInstance ?? provider.GetServices(descriptor.ServiceType).ElementAt(index);
            if (instance is not null)
            {
                services.AddSingleton(descriptor.ServiceType, instance);
            }
        }

        return services;
    }

    // What runs the host itself is nobody else's business; of the kernel, a shell sees what speaks of the site.
    // Routing is each shell's own: the host's was built without the policies that MVC adds in the shell, and its links lead to the endpoints of every shell there ever was.
    private static bool IsForShells(ServiceDescriptor descriptor) =>
        descriptor.ServiceType != typeof(IHostedService)
        && !IsRouting(descriptor.ServiceType)
        && (!IsKernel(descriptor.ServiceType) || Shared.Contains(descriptor.ServiceType));

    private static bool IsRouting(Type type) =>
        type.Namespace?.StartsWith("Microsoft.AspNetCore.Routing", StringComparison.Ordinal) == true || type.GenericTypeArguments.Any(IsRouting);

    private static bool IsKernel(Type type) => type.Assembly == typeof(HostServices).Assembly;

    private static readonly HashSet<Type> Shared = [typeof(SitePaths), typeof(ModuleCatalogue), typeof(ShellHost)];
}
