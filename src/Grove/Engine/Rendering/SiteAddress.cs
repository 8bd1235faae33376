using Microsoft.AspNetCore.Http;

namespace Grove.Rendering;

/// <summary>Addresses that begin with <c>~/</c>, which stands for the site's root.</summary>
internal static class SiteAddress
{
    public static string FromRoot(string address, PathString pathBase) => address switch
    {
        "~" => pathBase.HasValue ? pathBase.Value : "/",
        ['~', '/', ..] => pathBase.Value + address[1..],
        _ => address,
    };
}
