using Microsoft.AspNetCore.Http;

namespace OrchardCore;

/// <summary>What templates reach the site's services through.</summary>
public interface IOrchardHelper
{
    /// <summary>The request.</summary>
    HttpContext HttpContext { get; }
}
