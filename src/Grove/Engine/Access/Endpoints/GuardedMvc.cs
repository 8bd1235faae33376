using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace Grove.Access.Endpoints;

/// <summary>Guards MVC's actions: the dashboard's by permission, every form by its antiforgery token.</summary>
internal sealed class GuardedMvc(IOptions<AdminOptions> admin) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        options.Conventions.Add(new AdminEndpoints(admin));
        options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
    }
}
