using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Events.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TasksOfCommunity : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_events_SupplyTasks_CommunityId",
                table: "events_SupplyTasks",
                column: "CommunityId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_events_SupplyTasks_CommunityId",
                table: "events_SupplyTasks");
        }
    }
}
