using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Razor;

namespace Grove.Rendering.Pages;

/// <summary>What Razor templates call <c>Orchard</c>.</summary>
internal sealed class OrchardHelper(IHttpContextAccessor http, IDisplayHelper display) : IOrchardDisplayHelper
{
    public HttpContext HttpContext => http.HttpContext ?? throw new InvalidOperationException("There is no request.");

    public IDisplayHelper DisplayHelper => display;
}
