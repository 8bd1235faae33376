using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Grove.Rendering.Paging;

/// <summary>The address of another page of the list that a request shows.</summary>
internal static class PageAddress
{
    /// <summary>The request's own address, with one value of its query in place of <paramref name="replaced" />.</summary>
    /// <param name="request">The request.</param>
    /// <param name="replaced">Names that fall out of the query.</param>
    /// <param name="name">The name that comes in.</param>
    /// <param name="value">Its value; null leaves it out.</param>
    public static string Of(HttpRequest request, string[] replaced, string name, string? value)
    {
        var query = new QueryBuilder(request.Query.Where(pair => !replaced.Contains(pair.Key, StringComparer.OrdinalIgnoreCase)));
        if (value is not null)
        {
            query.Add(name, value);
        }

        return request.PathBase + request.Path + query.ToQueryString();
    }
}
