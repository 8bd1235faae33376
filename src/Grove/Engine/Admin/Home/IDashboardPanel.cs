using System.Security.Claims;

namespace Grove.Admin.Home;

/// <summary>A panel on the dashboard's home page; features register theirs.</summary>
public interface IDashboardPanel
{
    /// <summary>Its place among the panels; lower comes first.</summary>
    int Order { get; }

    /// <summary>What it shows this user, or <see langword="null"/> where that is nothing of theirs.</summary>
    Task<DashboardPanel?> BuildAsync(ClaimsPrincipal user);
}

/// <summary>A panel filled for one user.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Entries">Its lines.</param>
/// <param name="Nothing">What to say where there are no lines.</param>
public sealed record DashboardPanel(string Title, IReadOnlyList<DashboardEntry> Entries, string Nothing);

/// <summary>A line of a panel.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Detail">What stands small beside it, or nothing.</param>
public sealed record DashboardEntry(string Text, string Href, string? Detail = null);
